export { type MarkdownOptions, toMarkdown } from "./export/to-markdown.ts";
export { type TextOptions, type TextPart, toText } from "./export/to-text.ts";
