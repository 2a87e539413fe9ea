using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Publication.OpenData;

/// <summary>The extracts as they were published: every version stays, with its files and their checksums.</summary>
public sealed class OpenDataBook(Cellar cellar, ExtractSources sources, TimeProvider clock)
{
    private const string Csv = "text/csv; charset=utf-8";

    private static readonly Question Versions = Question.In<OpenDataBook>("OpenData/versions_of_extracts");
    private static readonly Question Files = Question.In<OpenDataBook>("OpenData/files_of_extract");
    private static readonly Question OneFile = Question.In<OpenDataBook>("OpenData/one_extract_file");
    private static readonly Question Add = Question.In<OpenDataBook>("OpenData/add_extract");
    private static readonly Question AddFile = Question.In<OpenDataBook>("OpenData/add_extract_file");

    private RoomStore Room => cellar.Of(Domain.Room.Publication);

    /// <summary>Every version of every extract, the last one first.</summary>
    public Task<IReadOnlyList<ExtractVersion>> All(CancellationToken stop) => Room.Look(room => room.Rows<ExtractVersion>(Versions), stop);

    /// <summary>The files of a version, without their bytes.</summary>
    public Task<IReadOnlyList<ExtractFile>> FilesOf(string name, int version, CancellationToken stop) => Room.Look(room => room.Rows<ExtractFile>(Files, new { name, version }), stop);

    /// <summary>One file, or nothing.</summary>
    public Task<ExtractFile?> File(string name, int version, string file, CancellationToken stop) => Room.Look(room => room.One<ExtractFile>(OneFile, new { name, version, file }), stop);

    /// <summary>The table of a version; nothing where there is no such version.</summary>
    public async Task<ExtractTable?> Table(string name, int version, CancellationToken stop) =>
        version > 0 && await File(name, version, $"{name}.csv", stop) is { } file ? ExtractSources.As(ExtractSources.Shape(name), file.Body) : null;

    /// <summary>Makes a new version of each extract that says something else than its last one, and may leave.</summary>
    /// <param name="names">Which ones.</param>
    /// <param name="reason">Why, in a few words that readers see.</param>
    /// <param name="doing">Who makes them.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<IReadOnlyList<ExtractMade>> Make(IEnumerable<string> names, string reason, Doing doing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(names);
        List<ExtractMade> made = [];
        foreach (var name in names)
            made.Add(await Make(name, reason, doing, stop));
        return made;
    }

    private async Task<ExtractMade> Make(string name, string reason, Doing doing, CancellationToken stop)
    {
        var last = (await All(stop)).FirstOrDefault(version => version.Name == name)?.Version;
        var table = await sources.Of(name, stop);
        var before = await Before(name, last ?? 0, stop);
        var stopped = LastStep.Look(table, before);
        if (stopped.Count > 0 || table.Rows.Count == 0)
            return new(name, last, false, stopped);
        var body = ExtractCsv.Write(table.Columns, table.Rows);
        if (before.Count > 0 && (await File(name, last!.Value, $"{name}.csv", stop))!.Body.AsSpan().SequenceEqual(body))
            return new(name, last, false, []);
        var next = (last ?? 0) + 1;
        await Room.Do(doing with { What = $"extract {name} {next}" }, async deed =>
        {
            await deed.Run(Add, new { name, version = next, made_on = HalfDay.Of(clock.GetUtcNow()).Day, reason, lines = table.Rows.Count, author = doing.By });
            await deed.Run(AddFile, Kept(name, next, $"{name}.csv", body));
            await deed.Run(AddFile, Kept(name, next, "codes.csv", CodeBook.Write(table)));
        }, stop);
        return new(name, next, true, []);
    }

    // Only what counts can be taken from what was counted: the figures of others are quoted as they are.
    private async Task<IReadOnlyList<ExtractTable>> Before(string name, int last, CancellationToken stop)
    {
        List<ExtractTable> before = [];
        for (var version = ExtractSources.Shape(name).Counts.Count > 0 ? 1 : last; version <= last; version++)
            if (await Table(name, version, stop) is { } table)
                before.Add(table);
        return before;
    }

    private static object Kept(string name, int version, string file, byte[] body) => new { name, version, file, media = Csv, sha256 = Convert.ToHexStringLower(SHA256.HashData(body)), body };
}
