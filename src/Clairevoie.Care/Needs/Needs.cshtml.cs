using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Care.Needs;

/// <summary>What users need: the last totals of each structure for its own agency, and what may be told of all.</summary>
[Shows(Subject.NeedsSurvey, Sight.Count)]
public sealed class NeedsModel(NeedsBook book) : PageModel
{
    /// <summary>The quarters told with something in them, latest first.</summary>
    public IReadOnlyList<Sheet> Told { get; private set; } = [];

    /// <summary>The quarter that is shown.</summary>
    public Sheet? Chosen { get; private set; }

    /// <summary>The newest totals of each of the viewer's structures.</summary>
    public IReadOnlyList<(StructureKept Structure, NeedsKept Kept)> Own { get; private set; } = [];

    /// <summary>Whether the viewer enters totals.</summary>
    public bool Writes => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.NeedsSurvey);

    /// <summary>What most people said they need, in the quarter that is shown.</summary>
    public AnswerShare? Most => Chosen is null ? null : NeedResult.Of(Chosen).Single(result => result.Question.Key == "needs").Answers.Where(answer => answer.Count is not null && !answer.Key.EndsWith(NeedQuestion.None, StringComparison.Ordinal)).MaxBy(answer => answer.Count);

    public async Task OnGet(string? trimestre, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Told = [.. (await book.Told(stop)).Where(sheet => sheet.Tables.Count > 0)];
        Chosen = Told.FirstOrDefault(sheet => sheet.Period == trimestre) ?? (Told.Count > 0 ? Told[0] : null);
        if (!Writes)
            return;
        var kept = await book.Read(viewer, stop);
        Own = [.. (await book.StructuresOf(viewer, stop)).Select(structure => (structure, kept.FirstOrDefault(one => one.Row.Structure == structure.Id))).Where(pair => pair.Item2 is not null).Select(pair => (pair.structure, pair.Item2!))];
    }
}
