namespace Clairevoie.Publication.Indicators;

/// <summary>Marks the words of the pages about indicators.</summary>
public sealed class IndicatorWords;
