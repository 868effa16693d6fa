import type { SheetDraft } from "../sheet/sheet-draft";
import { headingBlock } from "./layout/heading-block";
import { gridHeading } from "./layout/grid-table";
import { textRow } from "./layout/paragraph";
import { LIST_SIGNATURES_HEIGHT, listSignatures } from "./layout/signature-block";
import { centred, titleBlock } from "./layout/title-block";
import type { ReportInput } from "./report-input";
import { handoverColumns, handoverWidths } from "./sections/handover-columns";
import { handoverItems } from "./sections/handover-items";
import { handoverRecipients } from "./sections/handover-recipients";
import { handoverRows } from "./sections/handover-rows";
import { titleInSentence } from "./sections/plan-name";
import { reportContext } from "./sections/report-context";
import { numberInWords } from "../vietnamese/number-in-words";

/** Hand-over list to sign on (danh sách ký nhận), with totals of each page and running totals. */
export function draftHandover(input: ReportInput): SheetDraft {
  const items = handoverItems(input.ledger);
  const { widths, orientation } = handoverWidths(input.settings, items.length);
  const context = reportContext(input, "handover", widths, { orientation });
  const { composer, words } = context;
  const { plan } = input.ledger;
  headingBlock(composer, input, words, false);
  titleBlock(composer, words.handover.kind, [words.handover.about], input.settings.style);
  centred(composer, "title.plan", [`(${titleInSentence(plan.title)})`], 13, false, true);
  composer.blank(6);
  const columns = handoverColumns(context, items);
  composer.repeat(...gridHeading(composer, columns));
  const recipients = handoverRecipients(input);
  handoverRows(context, columns, items, recipients, LIST_SIGNATURES_HEIGHT);
  const households = recipients.filter((recipient) => recipient.kind === "household").length;
  const sites = recipients.length - households;
  composer.blank(6);
  textRow(composer, words.handover.confirmation(households, sites, numberInWords), { italic: true });
  listSignatures(composer, plan, words);
  return composer.finish({ sideHeading: words.sideHeading });
}
