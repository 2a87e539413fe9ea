using Clairevoie.Coordination.Moves.Ground;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Moves.Measure;

/// <summary>Before and after an action: target, buffer and control chosen on a map whose cells are links, and what can be said of the days.</summary>
[Shows(Subject.NuisanceReport, Sight.Blurred)]
public sealed class MeasureModel(CellDaysBook book, TimeProvider clock, IStringLocalizer<MoveWords> words) : PageModel
{
    private const int Reach = 7, DaysShown = 365;

    /// <summary>The ways in which the map moves, in cells to the north and the east.</summary>
    public static IReadOnlyList<(string Key, int Up, int Right)> Steps { get; } = [("north", Reach, 0), ("west", 0, -Reach), ("east", 0, Reach), ("south", -Reach, 0)];

    /// <summary>What the address says beside the areas.</summary>
    public MeasureForm Form { get; private set; } = default!;

    /// <summary>What was chosen.</summary>
    public ChosenAreas Areas { get; private set; } = ChosenAreas.None;

    /// <summary>The cell in the middle; nothing when nothing was reported anywhere.</summary>
    public GridCell? Middle { get; private set; }

    /// <summary>What can be said.</summary>
    public Finding<DisplacementOptions, DisplacementResult>? Found { get; private set; }

    /// <summary>Why nothing can be said.</summary>
    public Sentence? Refused { get; private set; }

    /// <summary>Whether the viewer may seal an evaluation.</summary>
    public bool MaySeal => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.SealedEvaluation);

    private CellDays reports = CellDays.None;

    public async Task<IActionResult> OnGet(string? choix, CancellationToken stop)
    {
        (Form, Areas) = (new(Request.Query), ChosenAreas.Read(choix));
        if (Changed() is { } changed)
            return Redirect(Url.Content($"~/ce-qui-bouge/mesurer/{changed}{Form.Address(Form.Around)}#zones"));
        foreach (var refusal in Form.Refusals)
            ModelState.Refuse(words, refusal);
        reports = await book.Seen(HttpContext.Viewer()!, Span(), stop);
        Middle = Form.Around ?? Areas.Of(Area.Target).Cast<GridCell?>().FirstOrDefault() ?? Busiest();
        if (Form.Measured is { } days && Areas.IsWhole)
            Find(days, stop);
        return Page();
    }

    /// <summary>What was given in the address.</summary>
    public string? Given(string field) => Request.Query[field];

    /// <summary>The cell to which the map moves.</summary>
    public static GridCell? Step(GridCell middle, int up, int right) => Grid.Beside(middle, up, right);

    /// <summary>The cells around the middle, each a link that puts it where the brush says.</summary>
    public CellMap Map(IStringLocalizer said) => new(
        [.. Grid.Around(Middle!.Value, Reach).Select(cell => Drawn(cell, Areas.At(cell), reports.In(cell), said))], said["measure.map"]);

    private MapCell Drawn(GridCell cell, Area area, int count, IStringLocalizer said)
    {
        var kind = area.ToString().ToLowerInvariant();
        var letter = area switch { Area.Target => "A", Area.Buffer => "B", Area.Control => "C", _ => "" };
        var sentence = count switch { 0 => "measure.cell.none", 1 => "measure.cell.one", _ => "measure.cell" };
        return new(cell, kind, count > 0 ? $"{letter}{count}" : letter, said[sentence, (cell.North - Middle!.Value.North) / GridCell.Width, (cell.East - Middle.Value.East) / GridCell.Width, count, said[$"cell.{kind}"].Value],
            Form.Address(Middle, $"&carre={cell.Name}"));
    }

    private ChosenAreas? Changed() => Form switch
    {
        { Put: [var cell] } => Areas.With(cell, Form.Brush),
        { Put: { Count: > 1 } cells } => Areas.Drawn(cells, Form.Brush),
        { Does: "couronne" } => Areas.Ringed(),
        { Does: "rien" } => ChosenAreas.None,
        _ => null,
    };

    // Long enough for the action, and for the past that says how much counts vary by themselves.
    private DaySpan Span()
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        return Form.Measured is { } days
            ? new(days.Before.First.AddDays(-MeasureAction.PeriodsBack * days.Days), days.After.Last)
            : new(today.AddDays(-DaysShown), today);
    }

    private GridCell? Busiest() => reports.Days.Count == 0 ? null : reports.Days.OrderByDescending(cell => cell.Value.Count).ThenBy(cell => cell.Key.Name, StringComparer.Ordinal).First().Key;

    private void Find(MeasureDays days, CancellationToken stop)
    {
        if (days.After.Last > HalfDay.Of(clock.GetUtcNow()).Day)
        {
            Refused = new("La période après n’est pas encore finie.", "The period after is not over yet.");
            return;
        }

        try
        {
            Found = MeasureAction.Of(Areas, (days.Before, days.After), reports, stop);
        }
        catch (DataRefusedException no)
        {
            Refused = no.Says;
        }
    }
}
