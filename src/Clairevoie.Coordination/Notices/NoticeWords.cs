namespace Clairevoie.Coordination.Notices;

/// <summary>Marks the words of notices, in <c>NoticeWords.resx</c>.</summary>
public sealed class NoticeWords;
