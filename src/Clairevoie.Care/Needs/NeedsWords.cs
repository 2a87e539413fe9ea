namespace Clairevoie.Care.Needs;

/// <summary>Marks the words of the questionnaire of users, in <c>NeedsWords.resx</c>.</summary>
public sealed class NeedsWords;
