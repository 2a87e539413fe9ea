namespace Clairevoie.Coordination.Sectors;

/// <summary>Marks the words about outreach sectors, in <c>SectorWords.resx</c>.</summary>
public sealed class SectorWords;
