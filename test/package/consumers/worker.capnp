using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        modules = [(name = "worker.mjs", esModule = embed "bundled-worker.mjs")],
        compatibilityDate = "2025-09-01",
        bindings = [
          (name = "KAPI", fromEnvironment = "KAPI"),
          (name = "API_STATUS", fromEnvironment = "API_STATUS"),
          (name = "REDIRECTING", fromEnvironment = "REDIRECTING"),
        ],
        globalOutbound = "loopback",
      ),
    ),
    (name = "loopback", network = (allow = ["local"])),
  ],
);
