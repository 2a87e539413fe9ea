using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Files;

/// <summary>
/// Takes a file in: every row, or none and why. Read as a stream and never held whole; the same file twice changes nothing, and neither
/// does a row that was sent before.
/// </summary>
public sealed class TakeFile(Cellar cellar, Sectors sectors, TimeProvider clock, Lawful lawful)
{
    private static readonly Question ImportOf = Question.In<TakeFile>("Files/import_of");
    private static readonly Question AddImport = Question.In<TakeFile>("Files/add_import");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Reads the whole file and says what would come of it; nothing is kept.</summary>
    public FileTaken Try(FileGiven given, FileMapping mapping, IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(given);
        return With(given, mapping, AgencyId.None, progress, (walk, mapped) => Task.FromResult(Count(walk, mapped))).GetAwaiter().GetResult();
    }

    /// <summary>Takes the file in for this viewer.</summary>
    public async Task<FileTaken> Take(Viewer viewer, FileGiven given, FileMapping mapping, IProgress<long>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(mapping);
        if (!lawful.MayKeep) return new() { Faults = [new(0, "", Lawful.Refusal)] };
        var content = await Content(viewer.Agency, given, mapping, stop);
        if (await Room.Look(look => look.One<ImportRow>(ImportOf, new { content }), stop) is { } known)
            return new() { Before = true, Known = known.RowsAdded + known.RowsKnown };
        return await With(given, mapping, viewer.Agency, progress, (walk, mapped) => Keep(viewer, given, content, walk, mapped, stop));
    }

    private static async Task<FileTaken> With(FileGiven given, FileMapping mapping, AgencyId by, IProgress<long>? progress, Func<RowWalk, MappedRows, Task<FileTaken>> work)
    {
        try
        {
            using var rows = FileRows.Open(given);
            if (rows is null) return new() { Faults = [new(1, "", new("file-empty"))] };
            return MappedRows.Bind(mapping, rows.Heading) switch
            {
                Decision<MappedRows>.Yes(var mapped) => await work(new(rows, mapped, new($"{by}\u001f{given.Sender}"), progress), mapped),
                Decision<MappedRows>.No no => new() { Faults = [.. no.Why.Select(why => new RowFault(1, why.Field ?? "", why))] },
                _ => throw new InvalidOperationException("A decision is yes or no."),
            };
        }
        catch (PackedTooMuchException)
        {
            return new() { Faults = [new(0, "", new("file-packed"))] };
        }
        catch (InvalidDataException)
        {
            return new() { Faults = [new(1, "", new("file-not-text"))] };
        }
    }

    private FileTaken Count(RowWalk walk, MappedRows mapped)
    {
        var understood = mapped.Mapping.Kind switch
        {
            FileKind.Operations => walk.Walk(new ReadOperation(mapped, Today).Read).LongCount(),
            FileKind.DealPoints => walk.Walk(new ReadDealPoint(mapped, sectors.Of, Today).Read).LongCount(),
            _ => walk.Walk(new ReadEvent(mapped, sectors.Of, Today).Read).LongCount(),
        };
        return walk.Found with { Added = understood };
    }

    private async Task<FileTaken> Keep(Viewer viewer, FileGiven given, string content, RowWalk walk, MappedRows mapped, CancellationToken stop)
    {
        var import = Guid.NewGuid();
        try
        {
            return await Room.Do(Doing.Of(viewer, Act.Import, $"file of {given.Sender}", $"{mapped.Mapping.Kind} {import:D}"), async deed =>
            {
                var added = await new FilePen(deed, viewer, import, Today, sectors).Write(walk, mapped);
                var found = walk.Found;
                if (!found.IsWhole) throw new RowsRefusedException();
                var taken = found with { Added = added, Known = found.Meant - found.LeftOut.Count - added };
                await deed.Run(AddImport, new
                {
                    id = import, author = viewer.Mission, agency = viewer.Agency, sender = given.Sender, kind = mapped.Mapping.Kind.ToString(), content,
                    rows_added = taken.Added, rows_known = taken.Known, taken_on = Today,
                });
                return taken;
            }, stop);
        }
        catch (RowsRefusedException)
        {
            return walk.Found;
        }
    }

    // Whether another agency sent the same file or the same row is not told to anybody, so each agency's own stand for themselves.
    private static async Task<string> Content(AgencyId by, FileGiven given, FileMapping mapping, CancellationToken stop)
    {
        await using var file = given.Open();
        var bytes = await SHA256.HashDataAsync(file, stop);
        var told = SHA256.HashData(Encoding.UTF8.GetBytes($"{by}\u001f{given.Sender}\u001f{mapping.Write()}"));
        return Convert.ToHexStringLower(bytes) + Convert.ToHexStringLower(told.AsSpan(0, 8));
    }

    private sealed record ImportRow
    {
        public Guid Id { get; init; }

        public long RowsAdded { get; init; }

        public long RowsKnown { get; init; }
    }
}

/// <summary>Undoes a deed whose rows had faults: it carries nothing, since the walk knows what was wrong.</summary>
public sealed class RowsRefusedException : Exception;
