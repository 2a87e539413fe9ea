namespace Clairevoie.Domain;

/// <summary>How far the one who told is trusted: the letter of the 4x4 grid, weakest first. <c>default</c> is X.</summary>
public enum SourceGrade
{
    /// <summary>Cannot be judged: nobody knows who told.</summary>
    X,

    /// <summary>Most of what it told before proved wrong.</summary>
    C,

    /// <summary>Most of what it told before proved right.</summary>
    B,

    /// <summary>No doubt about it, or always right before.</summary>
    A,
}
