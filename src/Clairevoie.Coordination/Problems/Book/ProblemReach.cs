using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>
/// Which problems somebody reaches. Those that partners share are seen as the table says of problems; one that a committee carries is a
/// paper of that committee, and is seen as the table says of committees: by the members who signed, and by nobody else in any way.
/// </summary>
internal static class ProblemReach
{
    /// <summary>The rows of a question about problems, asked once of each kind.</summary>
    public static Task<IReadOnlyList<T>> Seen<T>(this Glance room, Question question, Viewer viewer, params (string Name, object Value)[] bound) =>
        Both<T>(room, subject => question.SeenBy(viewer, subject, Sight.Full), bound);

    /// <summary>The same, of what this viewer may write.</summary>
    public static Task<IReadOnlyList<T>> Writable<T>(this Glance room, Question question, Viewer viewer, params (string Name, object Value)[] bound) =>
        Both<T>(room, subject => question.WrittenBy(viewer, subject), bound);

    private static async Task<IReadOnlyList<T>> Both<T>(Glance room, Func<Subject, Question> asked, (string Name, object Value)[] bound) =>
    [
        .. await room.Rows<T>(asked(Subject.Problem), With(bound, 0)),
        .. await room.Rows<T>(asked(Subject.Committee), With(bound, 1)),
    ];

    private static Dictionary<string, object> With((string Name, object Value)[] bound, int closed) =>
        bound.Append(("closed", closed)).ToDictionary(one => one.Item1, one => one.Item2);
}
