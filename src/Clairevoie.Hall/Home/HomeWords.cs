namespace Clairevoie.Hall.Home;

/// <summary>Marks the words of the front page, in <c>HomeWords.resx</c>.</summary>
public sealed class HomeWords;
