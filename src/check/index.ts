import {annexesAgree} from './annexes-agree.ts'
import {articleCited} from './article-cited.ts'
import {campaignTime} from './campaign-time.ts'
import {changeExact} from './change-exact.ts'
import {consecutive} from './consecutive.ts'
import {dateBelowSignature} from './date-below-signature.ts'
import {dateDue} from './date-due.ts'
import {dateTold} from './date-told.ts'
import {dayCount} from './day-count.ts'
import {dayInForce} from './day-in-force.ts'
import {deadlineAhead} from './deadline-ahead.ts'
import {documentTime} from './document-time.ts'
import {elementNames} from './element-names.ts'
import {elementPresent} from './element-present.ts'
import {factsTold} from './facts-told.ts'
import {firstLineIndent} from './first-line-indent.ts'
import {garbledText} from './garbled-text.ts'
import {halfWidthMark} from './half-width-mark.ts'
import {halfWidthQuote} from './half-width-quote.ts'
import {headingAlike} from './heading-alike.ts'
import {headingYear} from './heading-year.ts'
import {issuedLater} from './issued-later.ts'
import {kindKept} from './kind-kept.ts'
import {knownTitle} from './known-title.ts'
import {lawListed} from './law-listed.ts'
import {leadYear} from './lead-year.ts'
import {markOrder} from './mark-order.ts'
import {markupLeft} from './markup-left.ts'
import {meetingHeld} from './meeting-held.ts'
import {meetingMonth} from './meeting-month.ts'
import {numberYear} from './number-year.ts'
import {offTopic} from './off-topic.ts'
import {oneAddressee} from './one-addressee.ts'
import {oneName} from './one-name.ts'
import {oneReporter} from './one-reporter.ts'
import {organSubject} from './organ-subject.ts'
import {pageGrid} from './page-grid.ts'
import {pageMeasure} from './page-measure.ts'
import {pageNumber} from './page-number.ts'
import {pairedMarks} from './paired-marks.ts'
import {paragraphEnded} from './paragraph-ended.ts'
import {partsSum} from './parts-sum.ts'
import {placeholder} from './placeholder.ts'
import {pointsAnnounced} from './points-announced.ts'
import {promiseKept} from './promise-kept.ts'
import {rangeForward} from './range-forward.ts'
import {remainderExact} from './remainder-exact.ts'
import {repeatedHeading} from './repeated-heading.ts'
import {repeatedPassage} from './repeated-passage.ts'
import {sectionFilled} from './section-filled.ts'
import {selfName} from './self-name.ts'
import {shareExact} from './share-exact.ts'
import {shortName} from './short-name.ts'
import {signatureMatches} from './signature-matches.ts'
import {subjectYear} from './subject-year.ts'
import {subsetExact} from './subset-exact.ts'
import {tableRate} from './table-rate.ts'
import {tableTotal} from './table-total.ts'
import {termAhead} from './term-ahead.ts'
import {textAlignment} from './text-alignment.ts'
import {textColor} from './text-color.ts'
import {textFont} from './text-font.ts'
import {textSize} from './text-size.ts'
import {themeExact} from './theme-exact.ts'
import {thinTopic} from './thin-topic.ts'
import {together} from './together.ts'
import {topicPresent} from './topic-present.ts'
import {topicTells} from './topic-tells.ts'
import {totalExact} from './total-exact.ts'
import type {Check} from './types.ts'
import {waiverSound} from './waiver-sound.ts'
import {weekdayExact} from './weekday-exact.ts'
import {wording} from './wording.ts'

/** All checks by name. Their options are validated when a rule is loaded, so here they are taken as they come. */
export const checks: Readonly<Record<string, Check>> = Object.fromEntries(
  [
    annexesAgree,
    articleCited,
    campaignTime,
    changeExact,
    consecutive,
    dateBelowSignature,
    dateDue,
    dateTold,
    dayCount,
    dayInForce,
    deadlineAhead,
    documentTime,
    elementNames,
    elementPresent,
    factsTold,
    firstLineIndent,
    garbledText,
    halfWidthMark,
    halfWidthQuote,
    headingAlike,
    headingYear,
    issuedLater,
    kindKept,
    knownTitle,
    lawListed,
    leadYear,
    markOrder,
    markupLeft,
    meetingHeld,
    meetingMonth,
    numberYear,
    offTopic,
    oneAddressee,
    oneName,
    oneReporter,
    organSubject,
    pageGrid,
    pageMeasure,
    pageNumber,
    pairedMarks,
    paragraphEnded,
    partsSum,
    placeholder,
    pointsAnnounced,
    promiseKept,
    rangeForward,
    remainderExact,
    repeatedHeading,
    repeatedPassage,
    sectionFilled,
    selfName,
    shareExact,
    shortName,
    signatureMatches,
    subjectYear,
    subsetExact,
    tableRate,
    tableTotal,
    termAhead,
    textAlignment,
    textColor,
    textFont,
    textSize,
    themeExact,
    thinTopic,
    together,
    topicPresent,
    topicTells,
    totalExact,
    waiverSound,
    weekdayExact,
    wording,
  ].map(check => [check.name, check as unknown as Check]),
)
