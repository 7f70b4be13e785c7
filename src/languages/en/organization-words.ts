/** Words of organizations' names. Facts of English usage, collected by hand for onrecord (MIT). Sorted, lower case. */

/** Left out when the name is printed short: "Apple Inc", "China Daily Newspaper". */
export const LEGAL_FORMS = `ag associates co company companies corp corporation gmbh group holding holdings inc incorporated international limited llc llp lp ltd newspaper newspapers nv
  partners plc pty sa se spa university`

/** The last word alone may stand for the whole: "the Times", "the Commission". */
export const SHORT_HEADS = `academy agency alliance archdiocese association authority bank board bureau chamber chronicle church clinic club coalition college commission committee
  conference congress corporation council court daily department enquirer examiner exchange federation foundation fund gazette globe guardian herald hospital initiative inquirer
  institute institution journal league legion mail ministry mirror monitor museum network news observer office party post press project register review service society standard
  star sun telegraph times tribunal tribune trust union university`
