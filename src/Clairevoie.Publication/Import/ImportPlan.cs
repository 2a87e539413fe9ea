using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Import;

/// <summary>What an import would do: decided from what is published and what the file holds, before anything is written.</summary>
public sealed class ImportPlan
{
    private readonly List<ClaimRow> added = [];
    private readonly List<ClaimRow> restated = [];
    private readonly List<FileFault> refused = [];

    public ImportPlan(IEnumerable<KnownClaim> known, IEnumerable<ClaimRow> rows)
    {
        var published = known.GroupBy(claim => claim.Id).ToDictionary(versions => versions.Key, versions => versions.ToList());
        foreach (var row in rows)
        {
            Weigh(row, published);
        }
    }

    /// <summary>Figures that were not published before.</summary>
    public IReadOnlyList<ClaimRow> Added => added;

    /// <summary>New versions of figures that were; each knows its place after the versions before it.</summary>
    public IReadOnlyList<ClaimRow> Restated => restated;

    public int Unchanged { get; private set; }

    /// <summary>Versions that are published with other content: what was published is not rewritten.</summary>
    public IReadOnlyList<FileFault> Refused => refused;

    private void Weigh(ClaimRow row, Dictionary<string, List<KnownClaim>> published)
    {
        if (!published.TryGetValue(row.Id, out var versions))
        {
            added.Add(row);
            published[row.Id] = [Of(row, 1)];
        }
        else if (versions.Find(version => version.Version == row.Version) is not { } same)
        {
            if (versions.Exists(version => version.DefinitionVersion == row.DefinitionVersion && Wording.Key(version.Definition) != Wording.Key(row.Definition)))
            {
                refused.Add(new FileFault(0, "definition", "definition-changed", row.Id, row.DefinitionVersion));
                return;
            }

            versions.Add(Of(row, versions.Count + 1));
            restated.Add(row with { Place = versions.Count });
        }
        else if (same.Fingerprint == row.Fingerprint)
        {
            Unchanged++;
        }
        else
        {
            refused.Add(new FileFault(0, "", "version-changed", row.Id, row.Version));
        }
    }

    private static KnownClaim Of(ClaimRow row, int place) => new(row.Id, row.Version, place, row.Fingerprint, row.Definition, row.DefinitionVersion);
}
