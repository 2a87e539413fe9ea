using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Import;

/// <summary>What an import did: all of it, or nothing and why.</summary>
public sealed record ImportSummary(int Added, int Unchanged, int NewVersions, IReadOnlyList<FileFault> Refused)
{
    public bool IsDone => Refused.Count == 0;

    public static ImportSummary Nothing(IReadOnlyList<FileFault> why) => new(0, 0, 0, why);
}
