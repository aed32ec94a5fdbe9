"""The right-to-left faults of the theme, each shown in a stock project and gone in ours."""
