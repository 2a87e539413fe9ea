namespace Clairevoie.Care.Notes;

/// <summary>Marks the words of the notes of the field, in <c>NoteWords.resx</c>.</summary>
public sealed class NoteWords;
