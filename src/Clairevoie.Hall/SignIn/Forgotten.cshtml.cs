using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.SignIn;

/// <summary>How to get back in: by a link that an administrator makes. It asks nothing, so it tells nothing.</summary>
[Open("It explains how to get a link, and asks for no name.")]
public sealed class ForgottenModel : PageModel;
