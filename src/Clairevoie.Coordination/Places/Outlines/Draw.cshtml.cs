using Clairevoie.Coordination.Moves.Ground;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Places.Outlines;

/// <summary>A place is outlined on a map whose cells are links, or by a file from a map program.</summary>
[Shows(Subject.StreetPlace, Writes = true)]
[RequestSizeLimit(MostBytes)]
public sealed class DrawModel(PlaceOutlines outlines, IStringLocalizer<PlaceWords> words) : PageModel
{
    private const int Reach = 5, MostBytes = 256 * 1024;

    /// <summary>The place.</summary>
    public PlaceRow Place { get; private set; } = null!;

    /// <summary>What is chosen so far.</summary>
    public ChosenAreas Cells { get; private set; } = ChosenAreas.None;

    /// <summary>The cell in the middle of the map.</summary>
    public GridCell Middle { get; private set; }

    /// <summary>The outline that somebody drew meanwhile, beside the one that was about to be kept; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, string? choix, CancellationToken stop)
    {
        if (!await Read(id, choix, stop))
            return NotFound();
        var put = Request.Query["carre"].Take(ChosenAreas.Most).Select(name => GridCell.TryParse(name, out var cell) ? cell : (GridCell?)null).OfType<GridCell>().Distinct().ToList();
        return put.Count switch
        {
            0 => Page(),
            1 => Redirect(Address(Cells.With(put[0], Area.Target))),
            _ => Redirect(Address(Cells.Drawn(put, Area.Target))),
        };
    }

    public async Task<IActionResult> OnPost(Guid id, string? choix, CancellationToken stop)
    {
        if (!await Read(id, choix, stop))
            return NotFound();
        IReadOnlyList<Refusal> refusals = Request.StillStands(Place.Stands) ? await outlines.Draw(HttpContext.Viewer()!, Place, new(Cells, await Written(stop)), stop) : [new(Stood.Late)];
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/lieux/{id:D}"));
        if (refusals is [{ Code: Stood.Late }])
            return await Late(id, choix, Cells.Of(Area.Target).Count, stop);
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostClear(Guid id, CancellationToken stop)
    {
        if (!await Read(id, null, stop))
            return NotFound();
        return Request.StillStands(Place.Stands) && await outlines.Clear(HttpContext.Viewer()!, Place, stop) ? Redirect(Url.Content($"~/lieux/{id:D}")) : await Late(id, null, 0, stop);
    }

    /// <summary>Where the map leads after a step or a click.</summary>
    public string Address(ChosenAreas cells) => Url.Content($"~/lieux/{Place.Id}/contour/{cells}?autour={Middle.Name}#carte");

    /// <summary>The address of the map so many cells further.</summary>
    public string Step(int up, int right) => $"?autour={(MeasureModel.Step(Middle, up, right) ?? Middle).Name}#carte";

    /// <summary>The cells around the middle, each a link that puts it into the outline or takes it out.</summary>
    public CellMap Map(IStringLocalizer said) => new(
        [.. Grid.Around(Middle, Reach).Select(cell => new MapCell(cell, IsIn(cell) ? "inside" : "none", IsIn(cell) ? "•" : cell == GridCell.Of(Place.At) ? "+" : "",
            said["outline.cell", (cell.North - Middle.North) / GridCell.Width, (cell.East - Middle.East) / GridCell.Width, said[IsIn(cell) ? "outline.in" : "outline.out"].Value],
            $"?autour={Middle.Name}&carre={cell.Name}#carte"))],
        said["outline.map", Place.Name]);

    private bool IsIn(GridCell cell) => Cells.At(cell) == Area.Target;

    private async Task<IActionResult> Late(Guid id, string? choix, int yours, CancellationToken stop)
    {
        if (!await Read(id, choix, stop))
            return NotFound();
        Meanwhile = Response.CameLate(new Both(words["outline"], words["outline.says", Drawn(Place).Of(Area.Target).Count], words["outline.says", yours]));
        return Page();
    }

    private static ChosenAreas Drawn(PlaceRow place) => Outline.Read(place.Outline) is { } drawn
        ? ChosenAreas.None.Drawn([.. Grid.Around(GridCell.Of(place.At), Reach).Where(cell => drawn.Contains(cell.Shape().InteriorPoint))], Area.Target)
        : ChosenAreas.None;

    private async Task<bool> Read(Guid id, string? choix, CancellationToken stop)
    {
        if (await outlines.ToDraw(HttpContext.Viewer()!, id, stop) is not { } place)
            return false;
        Place = place;
        Middle = GridCell.TryParse(Request.Query["autour"], out var around) ? around : GridCell.Of(place.At);
        Cells = choix is not null ? ChosenAreas.Read(choix) : Drawn(place);
        return true;
    }

    private async Task<string?> Written(CancellationToken stop)
    {
        if (Request.Form.Files["File"] is not { Length: > 0 } file)
            return Request.Form["Area"];
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(stop);
    }
}
