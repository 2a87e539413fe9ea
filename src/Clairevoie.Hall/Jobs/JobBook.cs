using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Jobs;

/// <summary>The long works that people asked for, each its owner's own.</summary>
public sealed class JobBook(Cellar cellar, TimeProvider clock)
{
    private const int MostOpen = 5;

    private static readonly Question Add = Question.In<JobBook>("Jobs/add_job");
    private static readonly Question Mine = Question.In<JobBook>("Jobs/jobs_of");
    private static readonly Question CancelOne = Question.In<JobBook>("Jobs/cancel_job");
    private static readonly Question ResumeOne = Question.In<JobBook>("Jobs/resume_job");
    private static readonly Question Drop = Question.In<JobBook>("Jobs/drop_job");

    private RoomStore Hall => cellar.Of(Room.Hall);

    /// <summary>Where the file of a work lies.</summary>
    public string FileOf(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var folder = Path.Combine(cellar.Place.Var, "exports");
        Folders.MakeClosed(folder);
        return Path.Combine(folder, $"job-{job.Id}");
    }

    /// <summary>The works of an account, newest first.</summary>
    public Task<IReadOnlyList<Job>> Of(string account, CancellationToken stop) => Hall.Look(hall => hall.Rows<Job>(Mine, new { account }), stop);

    /// <summary>A new work for this mission of this account.</summary>
    public async Task<Refusal?> Ask(Viewer viewer, string account, (string Kind, string Asked) what, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if ((await Of(account, stop)).Count(job => job.State is JobState.Waits or JobState.Runs) >= MostOpen) return new("job-many", "Asked", MostOpen);
        var id = Guid.NewGuid().ToString("D");
        await Hall.Do(
            Doing.Of(viewer, Act.Enter, $"long work asked: {what.Asked}", $"job/{id}"),
            deed => deed.Run(Add, new { id, account, mission = viewer.Mission.ToString(), kind = what.Kind, asked = what.Asked, now = Text(clock.GetUtcNow()) }), stop);
        return null;
    }

    /// <summary>Cancels a work; what it wrote stays until it is taken up again or forgotten.</summary>
    public Task<bool> Cancel(Viewer viewer, string account, string id, CancellationToken stop) => Change(CancelOne, Doing.Of(viewer, Act.Withdraw, "long work cancelled", $"job/{id}"), account, id, stop);

    /// <summary>Takes a work up again.</summary>
    public Task<bool> Resume(Viewer viewer, string account, string id, CancellationToken stop) => Change(ResumeOne, Doing.Of(viewer, Act.Change, "long work taken up", $"job/{id}"), account, id, stop);

    /// <summary>The file of a work that is done, for its owner in the mission for which it was made; its leaving is traced.</summary>
    public async Task<Job?> Take(Viewer viewer, string account, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if ((await Of(account, stop)).FirstOrDefault(job => job.Id == id && job.State == JobState.Done && job.Mission == viewer.Mission.ToString()) is not { } job || !File.Exists(FileOf(job))) return null;
        await Hall.Do(Doing.Of(viewer, Act.Export, $"file of a long work taken: {job.Asked}", $"job/{id}"), _ => Task.CompletedTask, stop);
        return job;
    }

    /// <summary>Forgets a work and its file.</summary>
    internal async Task Forget(Job job, CancellationToken stop)
    {
        await Hall.Do(TheHost.Does(Act.Purge, "long work forgotten with its file", $"job/{job.Id}"), deed => deed.Run(Drop, new { id = job.Id }), stop);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(FileOf(job))!, $"job-{job.Id}*")) File.Delete(file); // what a form laid beside while it was written, too
    }

    internal static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private async Task<bool> Change(Question question, Doing doing, string account, string id, CancellationToken stop) =>
        (await Of(account, stop)).Any(job => job.Id == id) && 1 == await Hall.Do(doing, deed => deed.Run(question, new { id, account }), stop);
}
