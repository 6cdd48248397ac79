declare module "@knight-lab/timelinejs/src/js/core/TimelineConfig.js" {
  interface SlideDate {
    readonly data: { readonly date_obj: Date };
  }
  interface Slide {
    readonly text: { readonly headline: string; readonly text: string };
    readonly start_date: SlideDate;
    readonly end_date?: SlideDate;
    readonly display_date?: string;
    readonly unique_id?: string;
  }
  export class TimelineConfig {
    constructor(data: unknown);
    readonly events: Slide[];
    readonly title: Slide;
    validate(): void;
    getErrors(): readonly unknown[];
  }
}

/** What the tests use of the browser that TimelineJS runs in. */
declare const document: {
  createElement(name: string): {
    innerHTML: string;
    readonly children: ArrayLike<unknown>;
    readonly textContent: string;
    querySelectorAll(selector: string): Iterable<{
      readonly tagName: string;
      getAttribute(name: string): string | null;
    }> &
      ArrayLike<unknown>;
  };
};

declare module "edtf" {
  /** Parses, and throws where the text is no EDTF. */
  export default function edtf(text: string): unknown;
}
