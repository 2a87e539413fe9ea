using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.SignIn;
using Clairevoie.Store;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Hall.Jobs;

/// <summary>
/// Does long works, one after the other. Of several nodes one walks this round at a time, so a work that is marked as under way when a
/// round begins was interrupted: it goes on where it stood. What its mission may not see any more is not done.
/// </summary>
public sealed partial class JobRounds(Cellar cellar, MissionViewers viewers, IEnumerable<JobKind> kinds, JobBook book, ILogger<JobRounds> log) : IGoRound
{
    private const int DaysKept = 7;

    private static readonly Question Next = Question.In<JobRounds>("Jobs/next_job");
    private static readonly Question Begin = Question.In<JobRounds>("Jobs/begin_job");
    private static readonly Question Reach = Question.In<JobRounds>("Jobs/reach_job");
    private static readonly Question End = Question.In<JobRounds>("Jobs/end_job");
    private static readonly Question Old = Question.In<JobRounds>("Jobs/old_jobs");

    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromSeconds(3);

    private RoomStore Hall => cellar.Of(Room.Hall);

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var old = new { today = HalfDay.Of(now).Day, week_ago = JobBook.Text(now.AddDays(-DaysKept)) };
        foreach (var id in await Hall.Look(hall => hall.Rows<string>(Old, old), stop)) await book.Forget(new Job { Id = id }, stop);
        while (await Hall.Look(hall => hall.One<Job>(Next), stop) is { } job) await Run(job, now, stop);
    }

    private async Task Run(Job job, DateTimeOffset now, CancellationToken stop)
    {
        if (await Hall.Do(TheHost.Does(Act.Change, job.State == JobState.Runs ? "long work taken up after an interruption" : "long work begun", $"job/{job.Id}"), deed => deed.Run(Begin, new { id = job.Id }), stop) == 0)
            return;
        long done = 0;
        var state = JobState.Failed;
        try
        {
            if (await viewers.Of(job.Account, job.Mission, near: true, stop) is { } viewer && kinds.FirstOrDefault(kind => kind.Name == job.Kind) is { } kind)
            {
                Folders.MakeClosedFile(book.FileOf(job));
                if (!await kind.Work(new(job, viewer, book.FileOf(job), (many, mark, bytes) => Reached(job, done = many, mark, bytes)), stop)) return;
                state = JobState.Done;
            }
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            JobFailed(job.Id, fault);
        }

        await Hall.Do(
            TheHost.Does(Act.Change, $"long work ended: {state}", $"job/{job.Id}"),
            deed => deed.Run(End, new { id = job.Id, state = (int)state, done, now = JobBook.Text(now), until = state == JobState.Done ? HalfDay.Of(now).Day.AddDays(DaysKept) : (DateOnly?)null }), stop);
    }

    private async Task<bool> Reached(Job job, long done, string mark, long bytes) =>
        1 == await Hall.Do(TheHost.Does(Act.Change, "long work goes on", $"job/{job.Id}"), deed => deed.Run(Reach, new { id = job.Id, done, mark, bytes }));

    [LoggerMessage(1303, LogLevel.Error, "The long work {Job} failed")]
    private partial void JobFailed(string job, Exception fault);
}
