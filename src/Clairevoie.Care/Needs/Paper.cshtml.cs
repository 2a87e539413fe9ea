using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Care.Needs;

/// <summary>The questionnaire as it is printed: answered on paper at the structure, counted, and destroyed.</summary>
[Shows(Subject.NeedsSurvey, Writes = true)]
public sealed class PaperModel : PageModel;
