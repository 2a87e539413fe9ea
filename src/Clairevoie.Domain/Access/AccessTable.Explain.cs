namespace Clairevoie.Domain;

/// <summary>The table says itself: to one person, subject by subject, and as a whole.</summary>
public static partial class AccessTable
{
    /// <summary>Why this role sees what it sees of the subject, and what it sees instead where it sees nothing.</summary>
    public static Explanation Explain(Role role, Subject subject)
    {
        Right[] lines = [.. LinesOf(role, subject).OrderByDescending(line => line.Sight)];
        return new Explanation(subject, lines, lines.Length == 0 ? InsteadOf(role, subject) : null);
    }

    /// <summary>The whole table for one role, in the order of the rooms.</summary>
    public static IReadOnlyList<Explanation> Explain(Role role) =>
        [.. Enum.GetValues<Subject>().Select(subject => Explain(role, subject))];

    private static Subject? InsteadOf(Role role, Subject subject)
    {
        Subject? crossed = subject switch
        {
            Subject.DealingReport => Subject.DealingFigure,
            Subject.JusticeReturn => Subject.JusticeFigure,
            Subject.CareReturn => Subject.CareFigure,
            _ => null,
        };
        return crossed is { } figure && BestSight(role, figure) > Sight.None ? figure : null;
    }
}
