"""The specification of Footnote, in tests that mirror the house, and what it is measured on."""
