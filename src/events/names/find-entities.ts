import type { EntityKind, Quote } from "../../model/event.ts";
export interface Entity { readonly name: string; readonly kind: EntityKind; readonly aliases: readonly string[]; readonly title?: string; readonly gender?: "female" | "male" | "unknown" }
export interface EntityMention extends Quote { readonly entity: number; readonly sentence: number; readonly head: number; readonly via: "name" | "alias" | "pronoun" | "description" }
export interface ArticleEntities { readonly entities: readonly Entity[]; readonly mentions: readonly EntityMention[]; readonly at: (sentence: number, token: number) => EntityMention | undefined }
