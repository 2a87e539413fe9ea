using System.Globalization;
using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Valves;

/// <summary>The page docs/what-crosses.md, printed from the valves themselves.</summary>
public static class CrossingsSheet
{
    /// <summary>The whole page.</summary>
    public static string Page()
    {
        var page = new StringBuilder();
        page.Append(Head);
        foreach (var crossing in Crossings)
            page.Append(CultureInfo.InvariantCulture, $"| [`{crossing.Valve}`](#{crossing.Valve}) | {crossing.From} | {Rooms(crossing)} | {crossing.Version} |\n");
        page.Append(Never);
        foreach (var crossing in Crossings)
            page.Append(Section(crossing));
        return page.ToString();
    }

    private static IEnumerable<Crossing> Crossings => AllValves.OfThisHouse.List.Select(valve => valve.Crossing);

    private static string Rooms(Crossing crossing) => string.Join(", ", crossing.To);

    private static string Section(Crossing crossing) =>
        $"""

        ## {crossing.Valve}

        From {crossing.From} to {Rooms(crossing)}, version {crossing.Version.ToString(CultureInfo.InvariantCulture)}.

        - **What passes.** {crossing.What}
        - **What is hidden.** {crossing.Hides}
        - **When.** {crossing.When}

        ```json
        {crossing.Shape}
        ```

        """;

    private const string Head =
        """
        # What crosses from room to room

        Printed from the code of `src/Clairevoie/Valves` by `clairevoie print crossings`; a test fails when the two differ.
        What is not in this list does not pass.

        A message is written in the transaction of the deed that made it and signed with the key of its room (ECDSA, P-256).
        A carrier delivers it at least once; the inbox ignores an id that it knows, refuses what is not what the room signed,
        and keeps aside what is of a newer version. In the examples, `null` is a count that is hidden or excluded: nothing says which.

        | Valve | From | To | Version |
        |---|---|---|---|

        """;

    private const string Never =
        """

        Never, by any passage: anything of Care to Intelligence or Justice; anything of Intelligence to Care; a grading, a source,
        the words or the place of a report; a median delay of justice; a person, in any form. Publication says nothing to anybody.

        Each sheet of counts is said once for its period: two versions would tell, by their difference, what each hides. Justice alone corrects, and what it corrects is protected together with what it said before.

        """;
}
