namespace Clairevoie.Domain;

/// <summary>
/// What the table says to one role of one subject: the lines that apply, or, where there is none, what that role sees in its place.
/// Words for both are resources.
/// </summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Lines">The lines that apply, the fullest first; none means that nothing is seen.</param>
/// <param name="Instead">The figures that crossed the wall and that this role may see, where it sees nothing of the subject itself.</param>
public sealed record Explanation(Subject Subject, IReadOnlyList<Right> Lines, Subject? Instead)
{
    /// <summary>Whether the role sees or writes anything of it.</summary>
    public bool Opens => Lines.Count > 0;
}
