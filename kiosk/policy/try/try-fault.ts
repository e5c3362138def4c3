/** What keeps a made-up visitor from being judged: fields that are not filled in, or not with what they are for. */
export type TryFault = "code-age" | "stay-place" | "stay-list" | "stay-level" | "stay-day" | "sampled" | "reported" | "temperature" | "listed-day" | "monitoring-day";
