using Clairevoie.Coordination.Residents.Done;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Residents;

/// <summary>One quarter for those who live there: what was reported, what was answered, what is being done, what was asked.</summary>
[Open("Counts of 11 and more by quarter and quarter-year, what the plan does there, what partners do by kind and month, and words that were read before they were shown.")]
public sealed class OneQuarterModel(QuarterNames names, QuarterCounts counts, ResidentBook book, QuarterDeeds deeds, IStringLocalizer<ResidentWords> words) : PageModel
{
    public TerritoryShape Quarter { get; private set; } = null!;

    /// <summary>What was told of it, the last quarter-year first.</summary>
    public IReadOnlyList<QuarterTold> Told { get; private set; } = [];

    public IReadOnlyList<QuarterWord> Done { get; private set; } = [];

    /// <summary>What the plan and the partners do here.</summary>
    public DoneThere There { get; private set; } = new([], [], []);

    public IReadOnlyList<WordRow> Questions { get; private set; } = [];

    public IReadOnlyList<WordRow> Contests { get; private set; } = [];

    /// <summary>Whether whoever looks may say what is being done here.</summary>
    public bool MayWrite => HttpContext.Viewer() is { } viewer
        && AccessTable.MayWrite(viewer, Subject.QuarterPage, new("", viewer.Mission, viewer.Agency, Quarter.Code, new HashSet<MissionId>(), new HashSet<AgencyId>()));

    /// <summary>The name by which the last count of this quarter is contested.</summary>
    public string FigureName => $"{ValveNames.NuisanceCounts}.{Told[0].Period}.{Quarter.Code}";

    /// <summary>The page in one sentence.</summary>
    public string Sentence => Told.Count == 0 ? words["sentence.none"]
        : Told[0] is { Reports: { } reports } told ? words[told.Answered is null ? "sentence.some" : "sentence", names.Period(told.Period), reports, told.Answered ?? 0]
        : words["sentence.hidden", names.Period(Told[0].Period)];

    public Picture Picture => new(words["picture"], Sentence, [.. Told.Reverse().Select(told => names.Period(told.Period))],
    [
        new(words["reports"], [.. Told.Reverse().Select(told => (double?)told.Reports)]),
        new(words["answered"], [.. Told.Reverse().Select(told => (double?)told.Answered)]),
    ])
    { LabelsAre = words["picture.labels"], Absent = words["hidden"], Source = words["picture.source"] };

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (names.One(RouteData.Values["code"] as string) is not { } quarter)
            return NotFound();
        Quarter = quarter;
        Told = QuarterCounts.Of(await counts.Sheets(stop), quarter.Code);
        Done = await book.DoneIn(quarter.Code, names.Around(quarter), stop);
        There = await deeds.In(quarter.Code, names.Around(quarter), book.Now.Day, stop);
        var shown = await book.Public(null, quarter.Code, stop);
        Questions = [.. shown.Where(word => word.Kind == ResidentWordKind.Question)];
        Contests = [.. shown.Where(word => word.Kind == ResidentWordKind.Contest)];
        return Page();
    }
}
