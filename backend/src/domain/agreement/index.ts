export { cohensKappa, fleissKappa, krippendorffsAlpha, percentAgreement, type Unit } from './coefficients.js';
export { agreementByPair, agreementByQueue, type AgreementInQueue, type AgreementOfPair, type Judgement } from './report.js';
