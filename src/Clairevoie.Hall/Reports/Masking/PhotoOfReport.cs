using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// The photo of a report: kept sealed until somebody masks faces and plates in their own browser; the masked picture takes its place
/// and the first one is destroyed. Nobody else ever sees the first one.
/// </summary>
public sealed class PhotoOfReport(ReportRoom room)
{
    private static readonly Question Raw = Question.In<ReportRoom>("Masking/raw_photo");
    private static readonly Question Masked = Question.In<ReportRoom>("Masking/masked_photo");
    private static readonly Question Replace = Question.In<ReportRoom>("Masking/replace_photo");
    private static readonly Question Drop = Question.In<ReportRoom>("Masking/drop_photo");

    private readonly ReportSeal seal = new(room.Keys);

    /// <summary>Whether a photo waits to be masked, by this viewer.</summary>
    public async Task<bool> Waits(Viewer viewer, Guid report, CancellationToken stop) => await Find(Raw.WrittenBy(viewer, room.Subject), report, stop) is not null;

    /// <summary>The photo as it came, for whoever masks it; nothing when this viewer may not.</summary>
    public Task<PhotoShown?> ReadToMask(Viewer viewer, Guid report, CancellationToken stop) =>
        Read(Raw.WrittenBy(viewer, room.Subject), Doing.Of(viewer, Act.Read, "masking of a photo", room.Names(report)), report, "photo", stop);

    /// <summary>The masked photo; nothing when this viewer does not see the report.</summary>
    public Task<PhotoShown?> ReadMasked(Viewer viewer, Guid report, CancellationToken stop) =>
        Read(Masked.SeenBy(viewer, room.Subject, Sight.Full), Doing.Of(viewer, Act.Read, "triage", room.Names(report)), report, "masked photo", stop);

    /// <summary>Puts the masked photo in the place of the first, which is destroyed. False when there is none to mask.</summary>
    public async Task<bool> Keep(Viewer viewer, Guid report, Photo masked, CancellationToken stop)
    {
        if (await Find(Raw.WrittenBy(viewer, room.Subject), report, stop) is not { } row) return false;
        var kept = seal.Seal(seal.UnwrapWithRoom(row.RoomWrap, report), masked.Bytes, report, "masked photo");
        return await room.Store.Do(
            Doing.Of(viewer, Act.Change, "photo masked", room.Names(report)),
            async deed => await deed.Run(Replace, new { report, format = (int)masked.Format, masked = kept }) == 1,
            stop);
    }

    /// <summary>Destroys a photo that cannot be masked or shows nothing of use.</summary>
    public async Task<bool> Destroy(Viewer viewer, Guid report, CancellationToken stop)
    {
        if (await Find(Raw.WrittenBy(viewer, room.Subject), report, stop) is null) return false;
        return await room.Store.Do(
            Doing.Of(viewer, Act.Change, "photo destroyed", room.Names(report)), async deed => await deed.Run(Drop, new { report }) == 1, stop);
    }

    private async Task<PhotoShown?> Read(Question question, Doing doing, Guid report, string part, CancellationToken stop)
    {
        if (await Find(question, report, stop) is null) return null;
        var row = await room.Store.Do(doing, deed => deed.One<PhotoRow>(question, new { report }), stop);
        return row is null ? null : new(row.Format, seal.Open(seal.UnwrapWithRoom(row.RoomWrap, report), row.Picture, report, part));
    }

    private Task<PhotoRow?> Find(Question question, Guid report, CancellationToken stop) =>
        room.Store.Look(look => look.One<PhotoRow>(question, new { report }), stop);

    private sealed record PhotoRow
    {
        public PhotoFormat Format { get; init; }

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Picture { get; init; } = [];
    }
}

/// <summary>A photo opened for one answer.</summary>
public sealed record PhotoShown(PhotoFormat Format, byte[] Bytes);
