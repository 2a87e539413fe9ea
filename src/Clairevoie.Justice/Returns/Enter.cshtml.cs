using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Returns;

/// <summary>One office gives its numbers for one period, or corrects them as a new version.</summary>
[Shows(Subject.JusticeReturn, Writes = true)]
public sealed class EnterModel(ReturnBook book, IStringLocalizer<ReturnWords> words, TimeProvider clock) : PageModel
{
    /// <summary>The return that is corrected; a new one when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    /// <summary>The office whose numbers are asked.</summary>
    public Office Office { get; private set; } = Office.Prosecution;

    /// <summary>What is corrected.</summary>
    public ReturnKept? Kept { get; private set; }

    /// <summary>The period that is most likely meant: the last one of the shortest length that the form takes.</summary>
    public string LikelyPeriod => ReturnPeriod.Of(Office.Lengths.Min(), HalfDay.Of(clock.GetUtcNow()).Day).Before.ToString();

    /// <summary>The numbers that are asked at once, and those behind the fold: by table where they are amounts of assets.</summary>
    public IEnumerable<IGrouping<string, Measure>> Folds => Office.Measures.Skip(Office.First).GroupBy(measure => AssetAmounts.Of(measure)?.Table ?? "");

    /// <summary>Whether a fold stands open: something was written in it.</summary>
    public bool IsOpen(IEnumerable<Measure> fold) => fold.Any(measure => !string.IsNullOrEmpty(Given(measure)) || ModelState.ContainsKey(measure.Key));

    public async Task<IActionResult> OnGet(string? office, CancellationToken stop) =>
        await Find(office, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        if (!await Find(form["Office"], stop))
            return NotFound();
        var written = Office.Measures.ToDictionary(measure => measure.Key, measure => (string?)form[measure.Key]);
        var refusals = Kept is null ? await Enter(form, written, stop) : await Correct(Kept, written, stop);
        if (refusals.Count == 0)
            return Redirect(Url.Content("~/justice"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What a field shows before anything is written.</summary>
    public string? Given(Measure measure) =>
        Request.HasFormContentType ? Request.Form[measure.Key] : Kept?.Figures.TryGetValue(measure.Key, out var number) == true ? number.ToString("0.#", CultureInfo.CurrentCulture) : null;

    private async Task<bool> Find(string? office, CancellationToken stop)
    {
        if (Id is { } id)
            Kept = await book.OneToCorrect(HttpContext.Viewer()!, id.ToString("D"), stop);
        var mine = Office.For(HttpContext.Viewer()!);
        Office = mine.FirstOrDefault(one => one.Key == (Kept?.Line.Office ?? office)) ?? mine[0];
        return Id is null || Kept is not null;
    }

    private async Task<IReadOnlyList<Refusal>> Enter(IFormCollection form, Dictionary<string, string?> written, CancellationToken stop) =>
        await book.Enter(HttpContext.Viewer()!, [new(form["Office"], form["Period"], form["Territory"], written)], stop)
            is Decision<IReadOnlyList<string>>.No no ? no.Why : [];

    private async Task<IReadOnlyList<Refusal>> Correct(ReturnKept kept, Dictionary<string, string?> written, CancellationToken stop) =>
        await book.Correct(HttpContext.Viewer()!, kept.Line.Id, written, stop) switch
        {
            Decision<string>.No no => no.Why,
            Decision<string>.Yes => [],
            _ => [new Refusal("corrected-meanwhile")],
        };
}
