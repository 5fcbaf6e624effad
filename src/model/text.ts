/** A text, or one text a language by BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;
