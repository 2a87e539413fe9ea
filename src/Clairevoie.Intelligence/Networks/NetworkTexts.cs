namespace Clairevoie.Intelligence.Networks;

/// <summary>Marks the words about networks, in <c>NetworkTexts.resx</c>.</summary>
public sealed class NetworkTexts;
