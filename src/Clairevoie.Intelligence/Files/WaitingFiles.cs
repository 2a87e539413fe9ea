using System.Collections.Concurrent;
using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Files;

/// <summary>A file that was handed in and waits to be taken: only whoever handed it in sees it, for an hour at most.</summary>
public sealed class WaitingFile(Guid id, MissionId owner, FileGiven given, FileKind kind, FileStream kept, DateTimeOffset until) : IProgress<long>
{
    private long rows;

    /// <summary>Its number.</summary>
    public Guid Id => id;

    /// <summary>Whose it is.</summary>
    public MissionId Owner => owner;

    /// <summary>Its name, its sender, and the way of reading it.</summary>
    public FileGiven Given => given;

    /// <summary>What it holds.</summary>
    public FileKind Kind => kind;

    /// <summary>Until when it is held.</summary>
    public DateTimeOffset Until => until;

    /// <summary>How it is read.</summary>
    public FileMapping Mapping { get; set; } = new();

    /// <summary>Whether the mapping is that of the sender's last file.</summary>
    public bool Remembered { get; init; }

    /// <summary>Whether it is being read now.</summary>
    public bool IsReading { get; set; }

    /// <summary>Whether what came of it is a try: nothing was kept.</summary>
    public bool WasTry { get; set; }

    /// <summary>What came of it last.</summary>
    public FileTaken? Taken { get; set; }

    /// <summary>How many rows were read so far.</summary>
    public long Rows => Interlocked.Read(ref rows);

    /// <inheritdoc />
    public void Report(long value) => Interlocked.Exchange(ref rows, value);

    /// <summary>Lets go of it: the file has no name any more, so nothing of it stays.</summary>
    internal void Forget() => kept.Dispose();
}

/// <summary>
/// The files that wait. Each lies on disk without a name from the moment it is opened: when the house closes or falls, or after an hour,
/// nothing of it is left.
/// </summary>
public sealed class WaitingFiles(TimeProvider clock)
{
    private static readonly TimeSpan Held = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, WaitingFile> files = new();

    /// <summary>Takes the bytes in.</summary>
    public async Task<WaitingFile> Take(MissionId owner, string name, string sender, FileKind kind, Stream bytes, Func<FileGiven, Task<FileMapping?>> remembered, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(remembered);
        Sweep();
        var kept = await Keep(bytes, stop);
        var given = new FileGiven(name, sender, () => new SharedFile(kept));
        var known = await remembered(given);
        var file = new WaitingFile(Guid.NewGuid(), owner, given, kind, kept, clock.GetUtcNow() + Held) { Remembered = known is not null };
        if (known is not null) file.Mapping = known;
        files[file.Id] = file;
        return file;
    }

    /// <summary>The file of this number, if it is this mission's and still held.</summary>
    public WaitingFile? Find(MissionId owner, Guid id)
    {
        Sweep();
        return files.TryGetValue(id, out var file) && file.Owner == owner ? file : null;
    }

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        foreach (var (id, file) in files)
            if (file.Until < now && !file.IsReading && files.TryRemove(id, out _)) file.Forget();
    }

    // On Linux a file that is open lives on without a name: nobody finds it, and it goes with its last reader.
    private static async Task<FileStream> Keep(Stream bytes, CancellationToken stop)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Delete, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var kept = new FileStream(path, how);
        File.Delete(path);
        await bytes.CopyToAsync(kept, stop);
        await kept.FlushAsync(stop);
        return kept;
    }
}
