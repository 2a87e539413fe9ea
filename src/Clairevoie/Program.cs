using Clairevoie.Commands;

return await CommandLine.Run(args, Speech.Terminal);
