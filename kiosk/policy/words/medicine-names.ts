import type { Text } from "../../../shared/domain/reason.ts";
import type { Medicine } from "../../../shared/domain/visit.ts";
import { sentence as name } from "./sentence.ts";

export const medicineNames: Readonly<Record<Medicine, Text>> = {
  antipyretic: name("退热药", "medicine against fever"),
  "cough-medicine": name("止咳药", "cough medicine"),
};
