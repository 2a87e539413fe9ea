using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Mail.Digest;

/// <summary>Whether a post wants the weekly letter: it does until somebody of it stops it.</summary>
public sealed class DigestChoice(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Stopped = Question.In<DigestChoice>("Digest/digest_stopped");
    private static readonly Question Add = Question.In<DigestChoice>("Digest/add_digest_stop");
    private static readonly Question Drop = Question.In<DigestChoice>("Digest/drop_digest_stop");

    private RoomStore Hall => cellar.Of(Room.Hall);

    /// <summary>Whether this post stopped it.</summary>
    public async Task<bool> IsStopped(Post post, CancellationToken stop) =>
        await Hall.Look(hall => hall.One<long>(Stopped, new { agency = post.Agency, role = post.Role.ToString() }), stop) > 0;

    /// <summary>Stops the letter of the viewer's post.</summary>
    public Task Stop(Viewer viewer, CancellationToken stop) => Hall.Do(
        Doing.Of(viewer, Act.Change, "weekly letter stopped", "digest"),
        deed => deed.Run(Add, new { agency = viewer.Agency, role = viewer.Role.ToString(), author = viewer.Mission, today = HalfDay.Of(clock.GetUtcNow()).Day }),
        stop);

    /// <summary>Begins it again.</summary>
    public Task Begin(Viewer viewer, CancellationToken stop) => Hall.Do(
        Doing.Of(viewer, Act.Change, "weekly letter begun again", "digest"),
        deed => deed.Run(Drop, new { agency = viewer.Agency, role = viewer.Role.ToString() }),
        stop);
}
