namespace Clairevoie.Hall.Reports;

/// <summary>Marks the words of reports, in <c>ReportWords.resx</c>.</summary>
public sealed class ReportWords;
