using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>The counts of a year of a committee's charter.</summary>
public sealed record CharterCounts(long Versions, long Signatures, long Members, long Offered, long Handed, long Meetings, long Minuted, long Decided, long Done, long Late, long Readings, long Exports);

/// <summary>The yearly bilan of how a charter was applied: computed from what happened, written by nobody.</summary>
public sealed record CharterYear(int Year, CharterCounts Counts, IReadOnlyList<(ExclusionReason Reason, long Many)> Exclusions)
{
    private static readonly Question CountsOf = Question.In<CommitteeBook>("Committees/charter_counts");
    private static readonly Question ExclusionsOf = Question.In<CommitteeBook>("Committees/exclusions_of");

    /// <summary>The years of which a bilan can be read, the last first: from the founding on, this one included.</summary>
    public static IReadOnlyList<int> YearsOf(CommitteeRow committee, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(committee);
        return [.. Enumerable.Range(committee.OpenedOn.Year, Math.Max(1, today.Year - committee.OpenedOn.Year + 1)).Reverse()];
    }

    /// <summary>The bilan as a paper.</summary>
    public Paper Paper(string name, IStringLocalizer<CommitteeWords> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(words["paper.bilan", Year, name], words["paper.bilan.under"], Parts(words));
    }

    /// <summary>What it says, heading by heading.</summary>
    public IReadOnlyList<PaperPart> Parts(IStringLocalizer<CommitteeWords> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return
        [
            new(words["bilan.charter"], [words["bilan.versions", Counts.Versions], words["bilan.signatures", Counts.Signatures], words["bilan.members", Counts.Members, Counts.Offered], words["bilan.handed", Counts.Handed]]),
            new(words["bilan.exclusions"], Exclusions.Count == 0 ? [words["bilan.exclusions.none"]] : [.. Exclusions.Select(one => words["bilan.exclusion", words[$"reason.{one.Reason}"].Value, one.Many].Value)]),
            new(words["bilan.work"], [words["bilan.meetings", Counts.Meetings, Counts.Minuted], words["bilan.decided", Counts.Decided, Counts.Done], words["bilan.late", Counts.Late]]),
            new(words["bilan.trace"], [words["bilan.readings", Counts.Readings], words["bilan.exports", Counts.Exports]]),
        ];
    }

    internal static async Task<CharterYear> Read(Glance room, string committee, int year)
    {
        var of = new { committee, first = $"{year:0000}-01-01", until = $"{year + 1:0000}-01-01" };
        var counts = (await room.One<CharterCounts>(CountsOf, of))!;
        var reasons = await room.Rows<(int Reason, long Many)>(ExclusionsOf, of);
        return new(year, counts, [.. reasons.Select(row => ((ExclusionReason)row.Reason, row.Many))]);
    }
}
