namespace Clairevoie.Hall.Api.Keys;

/// <summary>Marks the words of the keys of applications, in <c>ApplicationWords.resx</c>.</summary>
public sealed class ApplicationWords;
