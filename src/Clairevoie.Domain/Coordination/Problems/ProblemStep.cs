namespace Clairevoie.Domain;

/// <summary>The steps by which a problem is solved (SARA). <c>default</c> is the first: what happens is looked at.</summary>
public enum ProblemStep
{
    /// <summary>What happens, where and when, is described.</summary>
    Scan,

    /// <summary>Why it happens there is understood.</summary>
    Analyse,

    /// <summary>What partners do about it.</summary>
    Respond,

    /// <summary>What came of it is measured.</summary>
    Assess,
}

/// <summary>In which order steps come.</summary>
public static class ProblemSteps
{
    /// <summary>Whether a step may be noted after those that were: none is skipped, and any may be taken up again.</summary>
    public static bool MayNote(this ProblemStep step, IEnumerable<ProblemStep> noted)
    {
        ArgumentNullException.ThrowIfNull(noted);
        return (int)step <= noted.Select(one => (int)one).DefaultIfEmpty(-1).Max() + 1;
    }
}
