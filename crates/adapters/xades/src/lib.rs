//! XAdES signatures of electronic documents, checked.
