using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Returns;

/// <summary>Takes several returns from one file of counts, all of them or none.</summary>
[Shows(Subject.JusticeReturn, Writes = true)]
public sealed class FileModel(ReturnBook book, IStringLocalizer<ReturnWords> words, TimeProvider clock) : PageModel
{
    private const int MostBytes = 1_000_000;

    /// <summary>How many returns were kept, once some were.</summary>
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
            Decision<IReadOnlyList<EnterReturn>>.Yes(var lines) => await Enter(lines, stop),
            Decision<IReadOnlyList<EnterReturn>>.No no => [.. no.Why.Select(why => words[$"refusal.{why.Code}", [.. why.Facts]].Value)],
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    private async Task<IReadOnlyList<string>> Enter(IReadOnlyList<EnterReturn> lines, CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        List<string> wrong = [.. lines.SelectMany((line, n) => line.Decide(today) is Decision<ReturnEntered>.No no
            ? no.Why.Select(why => words["line", n + 2, words[$"refusal.{why.Code}", [.. why.Facts]]].Value)
            : [])];
        if (wrong.Count > 0)
            return wrong;
        if (await book.Enter(HttpContext.Viewer()!, lines, stop) is Decision<IReadOnlyList<string>>.No refused)
            return [.. refused.Why.Select(why => words[$"refusal.{why.Code}", [.. why.Facts]].Value)];
        KeptNow = lines.Count;
        return [];
    }
}
