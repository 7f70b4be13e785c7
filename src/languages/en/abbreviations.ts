/** Words whose full stop belongs to them. Facts of English orthography, written for onrecord. Sorted, unique, lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm al apr assn assoc asst atty aug ave bldg blvd brig bros capt cmdr co col comdr cong corp cpl dec del dept det dir dist div dr est
  etc feb ft gen gov hon hwy inc insp int jan jr jul jun lieut lt ltd maj mar messrs mfg mgr min mr mrs ms msgr mt nat natl no nos nov
  oct op pg pl plc pp pres prof pt pvt rd rep reps ret rev rt sec sen sens sept sgt spc sq sr ste st supt treas univ v vol vs`.split(/\s+/),
)
