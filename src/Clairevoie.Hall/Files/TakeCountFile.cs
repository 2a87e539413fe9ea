using Clairevoie.Domain;
using Clairevoie.Hall.Dropped;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Files;

/// <summary>Takes one file of counts, all of its lines or none of them: handed in on a page, or dropped in a watched folder.</summary>
/// <typeparam name="TLine">A line of the file, read but not yet decided.</typeparam>
public abstract class TakeCountFile<TLine>(IStringLocalizer words) : ITakeFiles
{
    /// <summary>The most bytes that such a file may hold.</summary>
    public const int MostBytes = 1_000_000;

    /// <inheritdoc />
    public abstract string Folder { get; }

    /// <summary>The heading that a file may have.</summary>
    public abstract string Heading { get; }

    /// <summary>The words of the room.</summary>
    public IStringLocalizer Words => words;

    /// <inheritdoc />
    public abstract bool IsFor(Viewer viewer);

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Take(string file, Viewer viewer, CancellationToken stop) =>
        new FileInfo(file).Length > MostBytes ? [TooBig] : (await Text(CountText.Of(await File.ReadAllBytesAsync(file, stop)), viewer, stop)).Faults;

    /// <summary>Takes the text of a file in: how many lines were kept, or why not one was, line by line.</summary>
    public async Task<(int Kept, IReadOnlyList<string> Faults)> Text(string? text, Viewer viewer, CancellationToken stop)
    {
        if (text is null)
            return (0, [words["refusal.file-not-text"]]);
        return Read(text) switch
        {
            Decision<IReadOnlyList<TLine>>.Yes(var lines) => (lines.Count, await Enter(lines, viewer, stop)),
            Decision<IReadOnlyList<TLine>>.No no => (0, [.. no.Why.Select(Say)]),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    /// <summary>What is said of a file that holds too much.</summary>
    public string TooBig => words["refusal.file-too-big", MostBytes / 1_000_000];

    /// <summary>Reads the text as lines, or says everything that is wrong with it.</summary>
    protected abstract Decision<IReadOnlyList<TLine>> Read(string text);

    /// <summary>Why the room would not take each line: as many answers as lines, an empty one where nothing is wrong.</summary>
    protected abstract Task<IEnumerable<IReadOnlyList<Refusal>>> Judge(IReadOnlyList<TLine> lines, Viewer viewer, CancellationToken stop);

    /// <summary>Keeps all of the lines, or says why not one was kept.</summary>
    protected abstract Task<Decision<IReadOnlyList<string>>> Keep(IReadOnlyList<TLine> lines, Viewer viewer, CancellationToken stop);

    /// <summary>A refusal in words.</summary>
    protected virtual string Say(Refusal why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return words[$"refusal.{why.Code}", [.. why.Facts]];
    }

    private async Task<IReadOnlyList<string>> Enter(IReadOnlyList<TLine> lines, Viewer viewer, CancellationToken stop)
    {
        List<string> wrong = [.. (await Judge(lines, viewer, stop)).SelectMany((why, n) => why.Select(one => words["line", n + 2, Say(one)].Value))];
        if (wrong.Count > 0)
            return wrong;
        return await Keep(lines, viewer, stop) is Decision<IReadOnlyList<string>>.No refused ? [.. refused.Why.Select(Say)] : [];
    }
}
