export { type CsvOptions, toCsv } from "./export/to-csv.ts";
export { type ICalendarOptions, toICalendar } from "./export/to-icalendar.ts";
export { type JsonLdOptions, toJsonLd } from "./export/to-json-ld.ts";
export { type MarkdownOptions, toMarkdown } from "./export/to-markdown.ts";
export { type TextOptions, type TextPart, toText } from "./export/to-text.ts";
export { type TimelineJsOptions, toTimelineJS } from "./export/to-timelinejs.ts";
