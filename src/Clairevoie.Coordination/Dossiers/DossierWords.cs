namespace Clairevoie.Coordination.Dossiers;

/// <summary>Marks the words about dossiers of care places, in <c>DossierWords.resx</c>.</summary>
public sealed class DossierWords;
