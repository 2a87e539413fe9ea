using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Files;

/// <summary>What a page that takes a file of counts shows of it.</summary>
public interface ICountFilePage
{
    /// <summary>How many lines were kept, once some were.</summary>
    int? KeptNow { get; }

    /// <summary>Why the file was refused, line by line.</summary>
    IReadOnlyList<string> Refusals { get; }

    /// <summary>The heading that a file may have.</summary>
    string Heading { get; }

    /// <summary>The words of the room.</summary>
    IStringLocalizer Words { get; }
}

/// <summary>A page that takes one file of counts: all of its lines, or none of them.</summary>
/// <typeparam name="TLine">A line of the file, read but not yet decided.</typeparam>
public abstract class CountFilePage<TLine>(IStringLocalizer words) : PageModel, ICountFilePage
{
    private const int MostBytes = 1_000_000;

    public int? KeptNow { get; private set; }

    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public abstract string Heading { get; }

    public IStringLocalizer Words => words;

    public async Task OnPost(IFormFile? file, CancellationToken stop)
    {
        Refusals = file is null or { Length: 0 } ? [words["refusal.file-empty"]]
            : file.Length > MostBytes ? [words["refusal.file-too-big", MostBytes / 1_000_000]]
            : await Take(file, stop);
        if (Refusals.Count > 0)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    /// <summary>Reads the text as lines, or says everything that is wrong with it.</summary>
    protected abstract Decision<IReadOnlyList<TLine>> Read(string text);

    /// <summary>Why the room would not take each line: as many answers as lines, an empty one where nothing is wrong.</summary>
    protected abstract Task<IEnumerable<IReadOnlyList<Refusal>>> Judge(IReadOnlyList<TLine> lines, CancellationToken stop);

    /// <summary>Keeps all of the lines, or says why not one was kept.</summary>
    protected abstract Task<Decision<IReadOnlyList<string>>> Keep(IReadOnlyList<TLine> lines, CancellationToken stop);

    /// <summary>A refusal in words.</summary>
    protected virtual string Say(Refusal why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return words[$"refusal.{why.Code}", [.. why.Facts]];
    }

    private async Task<IReadOnlyList<string>> Take(IFormFile file, CancellationToken stop)
    {
        if (await UploadedText.Read(file, stop) is not { } text)
            return [words["refusal.file-not-text"]];
        return Read(text) switch
        {
            Decision<IReadOnlyList<TLine>>.Yes(var lines) => await Enter(lines, stop),
            Decision<IReadOnlyList<TLine>>.No no => [.. no.Why.Select(Say)],
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    private async Task<IReadOnlyList<string>> Enter(IReadOnlyList<TLine> lines, CancellationToken stop)
    {
        var judged = await Judge(lines, stop);
        List<string> wrong = [.. judged.SelectMany((why, n) => why.Select(one => words["line", n + 2, Say(one)].Value))];
        if (wrong.Count > 0)
            return wrong;
        if (await Keep(lines, stop) is Decision<IReadOnlyList<string>>.No refused)
            return [.. refused.Why.Select(Say)];
        KeptNow = lines.Count;
        return [];
    }
}
