using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Returns;

/// <summary>Takes several months from one file of counts, all of them or none.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class FileModel(ReturnBook returns, StructureBook structures, IStringLocalizer<CareWords> words) : PageModel
{
    private const int MostBytes = 1_000_000;

    /// <summary>How many months were kept, once some were.</summary>
    public int? KeptNow { get; private set; }

    /// <summary>Why the file was refused, line by line.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public async Task OnPost(IFormFile? file, CancellationToken stop)
    {
        Refusals = file is null or { Length: 0 } ? [words["refusal.file-empty"]]
            : file.Length > MostBytes ? [words["refusal.file-too-big", MostBytes / 1_000_000]]
            : await Take(file, stop);
        if (Refusals.Count > 0)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private async Task<IReadOnlyList<string>> Take(IFormFile file, CancellationToken stop)
    {
        if (await UploadedText.Read(file, stop) is not { } text)
            return [words["refusal.file-not-text"]];
        return ReturnFile.Read(text) switch
        {
            Decision<IReadOnlyList<EnterMonth>>.Yes(var lines) => await Enter(lines, stop),
            Decision<IReadOnlyList<EnterMonth>>.No no => [.. no.Why.Select(Say)],
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    private async Task<IReadOnlyList<string>> Enter(IReadOnlyList<EnterMonth> lines, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        var mine = await structures.Of(viewer, stop);
        List<string> wrong = [.. lines.SelectMany((line, n) => line.Decide(mine, returns.Today) is Decision<MonthEntered>.No no
            ? no.Why.Select(why => words["line", n + 2, Say(why)].Value)
            : [])];
        if (wrong.Count > 0)
            return wrong;
        if (await returns.Enter(viewer, lines, stop) is Decision<IReadOnlyList<string>>.No refused)
            return [.. refused.Why.Select(Say)];
        KeptNow = lines.Count;
        return [];
    }

    private string Say(Refusal why) =>
        (why.Code == "not-said" ? $"{words[$"measure.{why.Field}"].Value} : " : "") + words[$"refusal.{why.Code}", [.. why.Facts]].Value;
}
